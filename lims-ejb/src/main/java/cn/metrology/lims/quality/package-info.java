/**
 * When a standard proves wrong (TR-09): which results it touched, whether its error mattered for them, what becomes of
 * each document, and that every client was told. Entry points: ImpactService, NoticeService.
 */
package cn.metrology.lims.quality;
