/** Paper drawn as vectors with PDFBox: sheets measured in millimetres, our typeface, bar codes. */
package cn.metrology.lims.reports.paper;
