/** The parts of a site generator that the tests use; it ships no types. */
declare module '@11ty/eleventy' {
  interface Config {
    addGlobalData(name: string, value: string): void;
    setTemplateFormats(formats: string): void;
  }
  interface Page {
    readonly inputPath: string;
    readonly content: string;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean;
        readonly configPath: false;
        readonly config: (config: Config) => void;
      },
    );
    /** Builds all pages, and writes none. */
    toJSON(): Promise<Page[]>;
  }
}
