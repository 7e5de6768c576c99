package fr.essaim.lucene;

import java.util.List;

/** Whoever keeps indexes that follow the events, so that maintenance reaches them all. */
public interface FollowedIndexes {

    List<FollowedIndex<?, ?>> indexes();
}
