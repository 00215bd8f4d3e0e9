/// Figures, checks and provisions in words, and the pages for people made of them: the same for the window and the command line.
@NullMarked
package araxes.report;

import org.jspecify.annotations.NullMarked;
