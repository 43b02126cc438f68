/**
 * Issued documents: worded from the frozen record, numbered and signed in one transaction, kept unchanged, and shown
 * to their owners and, as genuine or not, to the world. Entry points: {@link cn.metrology.lims.certificate.IssueService},
 * {@link cn.metrology.lims.certificate.CertificateService}, {@link cn.metrology.lims.certificate.PortalCertificateService}.
 * Rules CT-01 to CT-16, WF-12, WF-13.
 */
package cn.metrology.lims.certificate;
