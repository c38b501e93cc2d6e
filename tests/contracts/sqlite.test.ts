import { createSqliteHome } from '../storage/sqlite-home.ts';
import { describeStorage } from './storage-contract.ts';

describeStorage('SQLite', createSqliteHome);
