/** Pages and REST of the catalogue: test items, scope, registers, policy parameters. */
package cn.metrology.lims.web.catalogue;
