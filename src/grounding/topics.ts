import { createRowFinder, type RowWord } from './word-rows.ts';

/** What news are mostly about, in Chinese and English, by the beginning of the English words. */
const TOPICS: readonly (readonly [chinese: string, english: string])[] = [
  ['利润|净利|盈利|获利|盈余|获益', 'profit|earning|net income'],
  ['营收|收入|营业额|销售额|业绩', 'revenue|sales|turnover'],
  ['毛利率|净利率|利润率', 'margin'],
  ['亏损|亏蚀', 'loss'],
  ['成本', 'cost'],
  ['支出|开支|花费|开销', 'spending|expenditure|outlay|budget'],
  ['资本支出|资本开支', 'capital spending|capex'],
  ['股价|股票|个股', 'share|stock'],
  ['指数|大盘|股市', 'index|market'],
  ['价格|售价|房价|楼价|报价|均价', 'price'],
  ['运价|运费', 'freight'],
  ['利率|[降升加减]息|息口', 'rate|basis point|quarter-point'],
  ['殖利率|收益率', 'yield'],
  ['通胀|通膨|物价|cpi', 'inflation'],
  ['汇率|日元|日圆|美元|人民币|欧元|克朗|新台币', 'currency|yen|dollar|yuan|euro|krona'],
  ['需求', 'demand'],
  ['供应|供给', 'supply'],
  ['产量|产出', 'output|production|harvest'],
  ['产能', 'capacity'],
  ['库存', 'inventor|stockpile|stocks'],
  ['出货|交付', 'shipment|deliver'],
  ['销量|销售|货量|运量|吞吐量', 'volume|sales'],
  ['份额|占比|比重|市占|比例', 'share|proportion'],
  ['预期|预估|预测|展望|指引', 'forecast|outlook|guidance|estimate|expectation'],
  ['目标价|目标', 'target'],
  ['评级', 'rating'],
  ['债务|负债|欠款', 'debt|liabilit'],
  ['现金', 'cash'],
  ['员工|人手|人数|岗位|职位|就业', 'staff|employee|headcount|worker|job'],
  ['门店|店铺', 'shop|store|outlet'],
  ['用户|会员|客户', 'user|customer|subscriber'],
  ['客流|流量', 'traffic|visitor'],
  ['出口', 'export'],
  ['进口', 'import'],
  ['关税|税率|税', 'tariff|dut|tax'],
  ['投资', 'invest'],
  ['估值|市值', 'valuation|market value|market cap'],
  ['持股|股份|股权|仓位|持仓', 'stake|holding|share|position'],
  ['补贴', 'subsid'],
  ['工资|薪资|薪酬|加薪', 'wage|salar|pay'],
  ['租金|月租', 'rent'],
  ['失业', 'unemployment|jobless'],
  ['气温|温度', 'temperature'],
  ['储备', 'reserve'],
  ['保修|质保|保固', 'warrant'],
];

const findRows = createRowFinder(
  TOPICS.map(([chinese, english]) => ({ chinese, english })),
  (english) => `(?<![a-z])(?:${english})`,
);

/** The topics of a folded text, in order; of the same row are words that say the same, whatever the language. */
export function findTopics(folded: string): RowWord[] {
  return findRows(folded);
}

/** What a folded text speaks of, in whichever language. */
export function topicsIn(folded: string): string[] {
  return [...new Set(findTopics(folded).map(({ row }) => `#${row}`))];
}
