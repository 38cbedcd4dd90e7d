package dev.connectorsdk.testkit.sophos.internal.data;

import java.util.List;

/**
 * The input for one generated item.
 *
 * @param id its id
 * @param random its source of random values
 * @param number its number in the collection, from 0
 */
public record ItemSeed(String id, RandomIds random, int number) {
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.below(choices.size()));
  }

  public ItemSeed after(int count) {
    return new ItemSeed(id, random, number + count);
  }
}
