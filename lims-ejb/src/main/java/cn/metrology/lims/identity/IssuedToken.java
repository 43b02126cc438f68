package cn.metrology.lims.identity;

import java.io.Serializable;

/** The only time the whole token is seen. */
public record IssuedToken(String token, TokenView view) implements Serializable {}
