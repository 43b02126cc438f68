package cn.metrology.lims.reception;

/** Whether the instrument is brought in or we go to it (送检/现场). */
public enum ServicePlace {
    IN_HOUSE,
    ON_SITE
}
