package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page and around it.
 *
 * @param title the page's own title, without the site's
 * @param fullTitle for the browser: the page's title and the site's
 * @param description one or two sentences
 * @param type the Open Graph type: {@code website}, {@code article}, {@code profile}
 * @param root leads from the page to the site's folder: empty or {@code ../}
 * @param section which entry of the menu the page belongs to; empty for none
 * @param canonical the page's full address; null where no base URL is set
 * @param image full address of the picture shown when the page is shared; null as above
 * @param feed the page's own feed, relative to the page; null for the site's only
 * @param jsonLd a JSON object, safe inside a script element
 */
public record Head(
    String title,
    String fullTitle,
    String description,
    String type,
    String root,
    String section,
    @Nullable String canonical,
    @Nullable String image,
    @Nullable String feed,
    TemplateHTMLOutputModel jsonLd) {}
