/**
 * Who may do what: qualifications, authorisations per item, duty and site, and conflicts of interest. Entry point:
 * {@link cn.metrology.lims.people.AuthorisationService}. Rules PE-01 to PE-06, WF-08, WF-13.
 */
package cn.metrology.lims.people;
