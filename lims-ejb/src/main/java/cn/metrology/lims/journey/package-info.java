/**
 * Joins components that do not know each other: observes what one tells and asks the other to go on. Each step happens in
 * the transaction of what it observes (flows 1 and 2).
 */
package cn.metrology.lims.journey;
