/** What every component needs: refusals, keys, numbers, pages, money, days, texts, documents. Calls nobody. */
package cn.metrology.lims.kernel;
