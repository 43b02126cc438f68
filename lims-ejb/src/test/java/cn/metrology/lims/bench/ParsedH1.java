package cn.metrology.lims.bench;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.ArrayList;
import java.util.List;

/** GUM H.1 as the engine gets it: a text with units. */
public final class ParsedH1 {
    private static final String MODEL =
            "l_S + (d0 + d1 + d2) - l_S*(d_alpha*(theta_bar + Delta) + alpha_S*d_theta) - L_nom";

    private ParsedH1() {}

    public static Evaluation evaluation(Sampling sampling) {
        boolean plain = sampling == Sampling.PLAIN;
        List<Quantity> inputs = new ArrayList<>();
        inputs.add(bell("l_S", "nm", 50000623, 25, 18, plain));
        inputs.add(bell("d0", "nm", 215, plain ? 5.8 : 6, 24, plain));
        inputs.add(bell("d1", "nm", 0, plain ? 3.9 : 4, 5, plain));
        inputs.add(bell("d2", "nm", 0, plain ? 6.7 : 7, 8, plain));
        inputs.add(input("alpha_S", "1/K", 11.5e-6, new Distribution.Rectangular(2e-6)));
        inputs.add(input("theta_bar", "K", -0.1, new Distribution.Normal(0.2)));
        inputs.add(input("Delta", "K", 0, new Distribution.Arcsine(0.5)));
        inputs.add(limits("d_alpha", "1/K", 1e-6, 1e-7, plain));
        inputs.add(limits("d_theta", "K", 0.05, 0.025, plain));
        inputs.add(input("L_nom", "mm", 50, new Distribution.Constant()));
        return Evaluation.of(
                List.of(new OutputSpec("l", MODEL, Units.of("nm"))), inputs, new Correlations(inputs.size()));
    }

    private static Quantity bell(String name, String unit, double x, double u, double dof, boolean plain) {
        return input(name, unit, x, plain ? new Distribution.Normal(u) : new Distribution.ScaledT(u, dof))
                .withDof(dof);
    }

    private static Quantity limits(String name, String unit, double a, double d, boolean plain) {
        return input(
                name, unit, 0, plain ? new Distribution.Rectangular(a) : new Distribution.CurvilinearTrapezoidal(a, d));
    }

    private static Quantity input(String name, String unit, double x, Distribution distribution) {
        return Quantity.of(name, Units.of(unit), x, distribution);
    }
}
