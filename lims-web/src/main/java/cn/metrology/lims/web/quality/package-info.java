/** Impact analyses for the quality manager, and letters for clients. */
package cn.metrology.lims.web.quality;
