package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;

/**
 * One step of a compiled model. The operands {@code a, b, c} are indices of earlier steps; of an {@link Op#INPUT} {@code a} is the
 * index of the name. A {@link Op#CONSTANT} has its value as typed.
 */
public record Instruction(Op op, int a, int b, int c, BigDecimal constant, int line, int column) {}
