/**
 * Tests of a measurement standard: repeatability, stability and verification of results (JJF 1033-2016 and 2023; MS-08 to MS-15). All
 * verdicts are decided on exact decimals.
 */
package cn.metrology.lims.uncertainty.jjf1033;
