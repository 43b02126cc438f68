/** Letters to clients and impact analyses on paper. */
package cn.metrology.lims.reports.quality;
