package cn.metrology.lims.uncertainty.gum;

/** A model uses a name that is no input. */
public class UnknownSymbolException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String symbol;

    public UnknownSymbolException(String symbol) {
        super("the model uses " + symbol + ", which is no input");
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
