/**
 * What happened, and proof that nobody changed the account of it: every insert and update of an entity with its values
 * before and after in the same transaction, every refusal and denial in one of its own, chained by SHA-256. Entry
 * points: TrailService, ChainVerification. Business code never calls this component (house 8).
 */
package cn.metrology.lims.audit;
