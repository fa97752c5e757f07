/**
 * One small house for each rule, named after it, with the fault that the rule must refuse. In it,
 * the report must name every class called {@code Broken…} and no class called {@code Lawful…}.
 */
package org.custodes.plan.red;
