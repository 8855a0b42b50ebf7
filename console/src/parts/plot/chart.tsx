import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use as register } from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { full, round } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { Language } from '../../i18n/words.ts';
import { useMode } from '../../theme/mode.tsx';
import { FONT, PALETTES } from '../../theme/tokens.ts';
import type { Palette } from '../../theme/tokens.ts';
import type { PlotProps } from './plot.tsx';

register([
  BarChart,
  LineChart,
  HeatmapChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  MarkLineComponent,
  VisualMapComponent,
  AriaComponent,
  SVGRenderer,
]);

/** Drawn by ECharts; the tooltip is drawn as well (rich text), for an HTML one would break the content policy. */
export default function Chart(props: PlotProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const { mode } = useMode();
  const { language } = useLanguage();
  useEffect(() => {
    const element = place.current!;
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption(optionOf(props, PALETTES[mode], language));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [props, mode, language]);
  return <div ref={place} style={{ height: '100%' }} />;
}

function optionOf(
  { kind, names, series, mark, unit }: PlotProps,
  palette: Palette,
  language: Language,
): EChartsCoreOption {
  const text = { color: palette.text2, fontFamily: FONT, fontSize: 12 };
  const category = {
    type: 'category',
    data: names,
    axisLabel: text,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.border } },
  };
  const amount = {
    type: 'value',
    min: 0,
    axisLabel: { ...text, formatter: (value: number) => round(value, language) },
    splitLine: { lineStyle: { color: palette.split } },
  };
  const flat = kind === 'bars';
  const base = {
    animation: false,
    color: [...palette.series],
    textStyle: { fontFamily: FONT },
    aria: { enabled: true, label: { enabled: false }, decal: { show: series.length > 1 && kind !== 'heat' } },
    grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 12, bottom: 8, containLabel: true },
    tooltip: {
      trigger: kind === 'heat' ? 'item' : 'axis',
      renderMode: 'richText',
      backgroundColor: palette.elevated,
      borderColor: palette.split,
      textStyle: { ...text, color: palette.text },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? `${full(value, language)}${unit}` : '—'),
    },
    ...(series.length > 1 && kind !== 'heat' ? { legend: { top: 0, left: 0, textStyle: text } } : {}),
  };
  if (kind === 'heat') {
    const cells = series.flatMap(({ values }, row) => values.map((value, column) => [column, row, value ?? '-']));
    const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
    return {
      ...base,
      xAxis: category,
      yAxis: { ...category, data: series.map(({ name }) => name) },
      visualMap: { show: false, min: 0, max: most, inRange: { color: [palette.primaryBg, palette.primary] } },
      series: [{ type: 'heatmap', data: cells }],
    };
  }
  return {
    ...base,
    xAxis: flat ? amount : category,
    // The first name stands on top, as in the table.
    yAxis: flat ? { ...category, inverse: true } : amount,
    series: series.map(({ name, values }) => ({
      name,
      type: kind === 'line' || kind === 'steps' ? 'line' : 'bar',
      ...(kind === 'steps' ? { step: 'end' } : {}),
      data: [...values],
      barMaxWidth: 24,
      symbolSize: 6,
      ...(mark === undefined
        ? {}
        : {
            markLine: {
              symbol: 'none',
              lineStyle: { color: palette.text2, type: 'dashed' },
              label: { formatter: mark.text, color: palette.text2 },
              data: [{ xAxis: mark.at }],
            },
          }),
    })),
  };
}
