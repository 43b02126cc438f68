/**
 * Clients (委托方/送检单位): who brings instruments in, how to reach them, where they belong.
 * Entry point: {@link cn.metrology.lims.client.ClientService}. Implements the master data of people.md §2.
 */
package cn.metrology.lims.client;
