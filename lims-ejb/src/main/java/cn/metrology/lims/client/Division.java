package cn.metrology.lims.client;

/** Administrative division of a client (GB/T 2260), as the mandatory ledger asks for it (MV-03). */
public enum Division {
    PINGXIANG("360300"),
    ANYUAN("360302"),
    XIANGDONG("360313"),
    LIANHUA("360321"),
    SHANGLI("360322"),
    LUXI("360323"),
    OUTSIDE("");

    private final String code;

    Division(String code) {
        this.code = code;
    }

    /** Empty for a client from outside the city. */
    public String code() {
        return code;
    }
}
