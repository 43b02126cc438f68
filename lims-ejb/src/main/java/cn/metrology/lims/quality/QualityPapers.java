package cn.metrology.lims.quality;

/** Lays letters and analyses out on paper. */
public interface QualityPapers {
    byte[] letter(NoticeView notice);

    byte[] analysis(ImpactView run);
}
