package org.riyadhtimeline.site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, its schemas read once for all pages. */
public final class HtmlChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  /** Bytes of stack. */
  private static final long DEEP = 16L << 20;

  private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
  private final Errors errors = new Errors();

  public HtmlChecker() throws Exception {
    // The checker follows its schema down one call a choice, further than a usual stack may reach.
    FutureTask<Void> setUp = new FutureTask<>(this::readSchema);
    Thread deep = new Thread(null, setUp, "schema", DEEP);
    deep.start();
    setUp.get();
  }

  private @Nullable Void readSchema() throws Exception {
    checker.setUpMainSchema(SCHEMA, errors);
    checker.setUpValidatorAndParsers(errors, false, false);
    return null;
  }

  /** What is wrong with a page, each as {@code line:column: message}. */
  public List<String> errors(byte[] html) throws Exception {
    errors.found.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setEncoding("UTF-8");
    checker.checkHtmlInputSource(source);
    return List.copyOf(errors.found);
  }

  private static final class Errors implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException warning) {
      // A warning is no error.
    }

    @Override
    public void error(SAXParseException error) {
      found.add(error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
