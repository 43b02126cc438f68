/** Who is behind a request: sign-in, session, bearer token, and what protects the browser. */
package cn.metrology.lims.web.security;
