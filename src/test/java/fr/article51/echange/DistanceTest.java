package fr.article51.echange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceTest {
  @Test
  void compteLesCorrections() {
    assertEquals(0, Distance.entre("", ""));
    assertEquals(3, Distance.entre("", "abc"));
    assertEquals(3, Distance.entre("abc", ""));
    assertEquals(1, Distance.entre("tarif", "tarifs"));
    assertEquals(3, Distance.entre("kitten", "sitting"));
    assertEquals(2, Distance.entre("ab", "ba"));
  }

  @Test
  void aDistanceEgaleLOrdreEstAlphabetique() {
    assertEquals(
        List.of("ab", "ad", "abc"), Distance.plusProches("a", List.of("ad", "abc", "ab"), 3));
  }

  @Test
  void unMotDemesureNeRessembleARien() {
    assertEquals(List.of(), Distance.plusProches("a".repeat(101), List.of("a"), 3));
  }
}
