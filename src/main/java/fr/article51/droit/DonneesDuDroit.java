package fr.article51.droit;

import java.util.List;

/**
 * The files of legal-refs/ as read, before any check.
 *
 * @param sommaire table of contents
 * @param articles in the order of the code
 * @param articlesVises articles set aside or cited
 * @param questions in questionnaire order
 * @param empreinte first 12 hexadecimal digits of the SHA-256 of the files
 */
record DonneesDuDroit(
    Sommaire sommaire,
    List<Article> articles,
    List<ArticleVise> articlesVises,
    List<Question> questions,
    String empreinte) {}
