package cn.metrology.lims.audit.model;

/** The chain of seals over the trail. */
public interface Chain {
    /** Seals what is pending, oldest first, at most so many; tells how many it sealed. */
    int seal(int most);

    /** Walks the whole chain and the stored documents. */
    ChainWalk walk();
}
