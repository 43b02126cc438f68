package cn.metrology.lims.kernel;

/** Whether what everything rests on is there. */
public interface Health {
    boolean databaseAnswers();
}
