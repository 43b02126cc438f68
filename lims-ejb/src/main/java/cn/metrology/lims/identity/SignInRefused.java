package cn.metrology.lims.identity;

import java.io.Serializable;

/** Fact: somebody could not sign in. The name is what was typed, whether or not there is such an account. */
public record SignInRefused(String username, String address, boolean locked) implements Serializable {}
