/// Sessions that outlast the program: the file, the recipe inside an export, the journal against a crash, the command line of a picture.
@NullMarked
package araxes.session;

import org.jspecify.annotations.NullMarked;
