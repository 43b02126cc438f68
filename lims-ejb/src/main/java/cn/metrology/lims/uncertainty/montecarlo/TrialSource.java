package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Produces trials of a model, stream by stream; one instance per thread. */
final class TrialSource {
    /** Trials evaluated together: the blocks of a model of usual size stay in the fastest cache. */
    private static final int BLOCK = 256;

    private final double[][] inputs;
    private final Sampler[] samplers;
    private final List<Sampler> independent = new ArrayList<>();
    private final List<double[]> independentBlocks = new ArrayList<>();
    private final List<CorrelatedSampler> groups;
    private final BlockEvaluator evaluator;
    private final QuantityUnit[] units;
    private final long seed;

    TrialSource(Evaluation evaluation, long seed) {
        List<Quantity> used = evaluation.used();
        this.seed = seed;
        this.inputs = new double[used.size()][BLOCK];
        this.samplers = used.stream().map(Sampler::new).toArray(Sampler[]::new);
        this.evaluator = new BlockEvaluator(evaluation.tape(), inputs, BLOCK);
        this.units = evaluation.outputs().stream().map(o -> o.unit()).toArray(QuantityUnit[]::new);
        Correlations correlations = evaluation.usedCorrelations();
        this.groups = groups(correlations);
        for (int i = 0; i < samplers.length; i++) {
            if (samplers[i].isConstant()) {
                Arrays.fill(inputs[i], samplers[i].centre());
            } else if (!correlations.concern(i)) {
                independent.add(samplers[i]);
                independentBlocks.add(inputs[i]);
            }
        }
    }

    /** The connected groups of correlated inputs; one with u = 0 takes no part. */
    private List<CorrelatedSampler> groups(Correlations correlations) {
        List<CorrelatedSampler> found = new ArrayList<>();
        boolean[] seen = new boolean[samplers.length];
        for (int start = 0; start < samplers.length; start++) {
            if (!seen[start] && !samplers[start].isConstant() && correlations.concern(start)) {
                List<Integer> members = new ArrayList<>(List.of(start));
                seen[start] = true;
                for (int at = 0; at < members.size(); at++) {
                    for (int j = 0; j < samplers.length; j++) {
                        if (!seen[j] && !samplers[j].isConstant() && correlations.get(members.get(at), j) != 0) {
                            seen[j] = true;
                            members.add(j);
                        }
                    }
                }
                found.add(new CorrelatedSampler(members, samplers, correlations, BLOCK));
            }
        }
        return found;
    }

    /**
     * Computes {@code count} trials of stream {@code stream} into {@code outputs[k][from…]}, in the outputs' units; values are not finite
     * where the model is not defined.
     */
    void fill(long stream, double[][] outputs, int from, int count) {
        fill(stream, outputs, from, count, false);
    }

    private void fill(long stream, double[][] outputs, int from, int count, boolean checked) {
        RandomStream random = new RandomStream(seed, stream);
        for (int done = 0; done < count; done += BLOCK) {
            int n = Math.min(BLOCK, count - done);
            for (int i = 0; i < independent.size(); i++) {
                independent.get(i).fill(random, independentBlocks.get(i), n);
            }
            for (CorrelatedSampler group : groups) {
                group.fill(random, inputs, n);
            }
            evaluator.run(n);
            if (checked) {
                evaluator.requireFinite(n);
            }
            for (int k = 0; k < outputs.length; k++) {
                convert(evaluator.result(k), outputs[k], from + done, n, units[k]);
            }
        }
    }

    /** Names the operation that is not defined if a stream gave values that are no finite numbers. */
    void requireDefined(Moments moments, long stream, int count) {
        if (!moments.isFinite()) {
            fill(stream, new double[units.length][count], 0, count, true);
        }
    }

    private static void convert(double[] si, double[] out, int from, int n, QuantityUnit unit) {
        double factor = unit.factor();
        double offset = unit.offset();
        if (factor == 1 && offset == 0) {
            System.arraycopy(si, 0, out, from, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            out[from + i] = (si[i] - offset) / factor;
        }
    }
}
