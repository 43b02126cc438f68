/** Pages and REST of procedures as data: list, reading, trial, versions, confirmation. */
package cn.metrology.lims.web.procedure;
