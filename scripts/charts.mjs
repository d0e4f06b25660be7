// The parts of ECharts that the pages use, and no more: bars, lines, and what stands around them.
import { init, use } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, LegendPlainComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, AriaComponent, GraphicComponent, GridComponent, LegendPlainComponent, TitleComponent, TooltipComponent, LabelLayout, CanvasRenderer, SVGRenderer]);

export { init };
