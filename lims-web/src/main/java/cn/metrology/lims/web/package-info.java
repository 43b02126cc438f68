/** The pages and the REST API. Decides nothing: asks a service, shows a view. Shared parts are in faces and rest. */
package cn.metrology.lims.web;
