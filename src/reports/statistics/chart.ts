import type { Row } from './rows.ts'

/** What stands on a chart. */
export interface Chart {
  readonly title: string
  readonly subtitle: string
  readonly note: string
  /** Said in place of a hidden bar. */
  readonly hidden: string
  readonly rows: readonly Row[]
  /** `columns` for time, `bars` for kinds with long names. */
  readonly shape: 'columns' | 'bars'
}

/** As wide as a phone shows without shrinking; Telegram keeps pictures up to 1280 pixels as they are. */
export const WIDTH = 1080
const HEIGHT = 1080
/** No text smaller: at 1080 pixels across a phone this is about 11 points. */
export const SMALLEST_TEXT = 28
const FONT = 'DejaVu Sans'
/** Dark on white, one colour: told apart by place and number, never by colour. */
const INK = '#1a2733'
const FAINT = '#5b6b79'
const BAR = '#0b6e8f'
const MOST_WEEK_LABELS = 6

/**
 * Draws a chart as SVG, 1080 × 1080. The library is loaded on first use: most runs draw nothing.
 * @returns SVG that needs the font DejaVu Sans
 */
export async function drawChart(chart: Chart): Promise<string> {
  const [core, { BarChart }, { GridComponent, TitleComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([BarChart, GridComponent, TitleComponent, SVGRenderer])
  const picture = core.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  try {
    picture.setOption(optionsOf(chart))
    return picture.renderToSVGString()
  } finally {
    // Else its timers keep the process alive.
    picture.dispose()
  }
}

function optionsOf(chart: Chart) {
  const { rows, shape } = chart
  const columns = shape === 'columns'
  const text = { fontFamily: FONT, fontSize: columns ? SMALLEST_TEXT : 32, color: INK }
  const kinds = {
    type: 'category' as const,
    data: rows.map(({ label }) => label),
    inverse: !columns,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: FAINT, width: 2 } },
    axisLabel: {
      ...text,
      interval: columns ? Math.max(0, Math.ceil(rows.length / MOST_WEEK_LABELS) - 1) : 0,
      ...(columns ? {} : { width: 400, overflow: 'break' as const, lineHeight: 38 }),
    },
  }
  const numbers = { type: 'value' as const, show: false, min: 0 }
  return {
    animation: false,
    backgroundColor: '#ffffff',
    title: [
      {
        text: chart.title,
        subtext: chart.subtitle,
        left: 48,
        top: 44,
        itemGap: 20,
        textStyle: {
          fontFamily: FONT,
          fontSize: 46,
          fontWeight: 'bold' as const,
          color: INK,
          width: WIDTH - 96,
          overflow: 'break' as const,
        },
        subtextStyle: { fontFamily: FONT, fontSize: 32, color: FAINT },
      },
      {
        text: chart.note,
        left: 48,
        bottom: 36,
        textStyle: { fontFamily: FONT, fontSize: SMALLEST_TEXT, fontWeight: 'normal' as const, color: FAINT },
      },
    ],
    grid: columns
      ? { left: 48, right: 48, top: 240, bottom: 150 }
      : { left: 470, right: 150, top: 210, bottom: 110 },
    xAxis: columns ? kinds : numbers,
    yAxis: columns ? numbers : kinds,
    series: [
      {
        type: 'bar' as const,
        barMaxWidth: 84,
        itemStyle: { color: BAR, borderRadius: 6 },
        data: rows.map(({ count }) => ({
          value: count ?? 0,
          label: { formatter: count === null ? chart.hidden : String(count) },
        })),
        label: {
          show: true,
          position: columns ? ('top' as const) : ('right' as const),
          ...text,
          fontSize: rows.length > 16 && columns ? SMALLEST_TEXT : 34,
          fontWeight: 'bold' as const,
        },
      },
    ],
  }
}
