package cn.metrology.lims.uncertainty.gum;

/** Two inputs have the same name. */
public class DuplicateInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String input;

    public DuplicateInputException(String input) {
        super("there are two inputs " + input);
        this.input = input;
    }

    public String input() {
        return input;
    }
}
