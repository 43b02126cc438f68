package cn.metrology.lims.bench;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.LinearPropagation;
import cn.metrology.lims.uncertainty.gum.Quantity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The law of propagation for GUM H.1, parsed once: y, nine sensitivities, u_c and ν_eff. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PropagationBenchmark {
    private LinearPropagation propagation;
    private double[] x;
    private double[] u;
    private double[] dof;

    @Setup
    public void parse() {
        Evaluation evaluation = ParsedH1.evaluation(Sampling.STUDENT);
        List<Quantity> used = evaluation.used();
        propagation = new LinearPropagation(
                evaluation.tape(),
                used.stream().map(Quantity::unit).toList(),
                List.of(evaluation.outputs().get(0).unit()),
                evaluation.usedCorrelations());
        x = used.stream().mapToDouble(Quantity::estimate).toArray();
        u = used.stream().mapToDouble(Quantity::u).toArray();
        dof = used.stream().mapToDouble(Quantity::dof).toArray();
    }

    @Benchmark
    public double gumH1() {
        propagation.evaluate(x, u, dof);
        return propagation.u(0) + propagation.effectiveDof(0);
    }
}
