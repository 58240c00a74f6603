package fr.article51.lot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The projects of a batch, one after the other. Not thread-safe. */
public interface Source {

  /**
   * Reads the next project, waiting for it if need be.
   *
   * @param attente called before waiting, until it has nothing left to do or input has come
   * @return null at the end
   * @throws EntreeRefuseeException when what follows cannot be told apart
   * @throws IOException when the input cannot be read
   */
  @Nullable Entree suivante(Attente attente) throws IOException;
}
