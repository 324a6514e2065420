/** How currencies are written, by ISO 4217 code. Words that mean something else in Indonesian (dong, won before a number) are left out. */
const WRITTEN: Readonly<Record<string, string>> = {
  IDR: 'rp idr rupiah perak',
  USD: 'usd dolar dollar dollars usdt us bucks',
  MYR: 'rm myr ringgit',
  SGD: 'sgd',
  TWD: 'nt ntd twd nt$',
  HKD: 'hkd',
  CNY: 'rmb cny yuan renminbi',
  JPY: 'jpy yen',
  KRW: 'krw',
  THB: 'thb baht bath',
  SAR: 'sar riyal real reyal riyals',
  AED: 'aed dirham dirhams',
  QAR: 'qar',
  KWD: 'kwd dinar',
  BHD: 'bhd',
  OMR: 'omr',
  BND: 'bnd',
  AUD: 'aud',
  NZD: 'nzd',
  CAD: 'cad',
  EUR: 'eur euro euros',
  GBP: 'gbp pound pounds',
  PHP: 'php peso',
  VND: 'vnd',
  MMK: 'mmk kyat',
  KHR: 'khr riel',
  LAK: 'lak kip',
  MOP: 'mop',
  TRY: 'lira',
  PLN: 'pln zloty',
  INR: 'inr rupee',
}

/** Word → ISO 4217 code. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries(WRITTEN).flatMap(([code, words]) => words.split(' ').map(word => [word, code] as const)),
)

/** Words after "dolar" that say whose. */
export const whoseDollar: ReadonlyMap<string, string> = new Map([
  ['taiwan', 'TWD'],
  ['nt', 'TWD'],
  ['singapura', 'SGD'],
  ['singapore', 'SGD'],
  ['sing', 'SGD'],
  ['hongkong', 'HKD'],
  ['hong', 'HKD'],
  ['hk', 'HKD'],
  ['australia', 'AUD'],
  ['aussie', 'AUD'],
  ['brunei', 'BND'],
  ['kanada', 'CAD'],
])

/** Signs written before (or after) a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['💲', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₹', 'INR'],
])

/** Letters before a dollar sign that say whose. */
export const beforeDollarSign: ReadonlyMap<string, string> = new Map([
  ['nt', 'TWD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['us', 'USD'],
  ['b', 'BND'],
  ['nz', 'NZD'],
])
