import {html, nothing} from 'lit';
import {formatDuration, formatSize, languageName} from '../../locale/format.js';
import type {Attachment, Contact} from '../../model/release.js';
import type {ReleaseView} from './release-view.js';
import {renderSectionHeading} from '../../templates/render-heading.js';

/** Ends of media types that are not what readers call the kind. */
const KINDS: Readonly<Record<string, string | null>> = {
  __proto__: null,
  msword: 'doc',
  excel: 'xls',
  powerpoint: 'ppt',
  'wordprocessingml.document': 'docx',
  'spreadsheetml.sheet': 'xlsx',
  'presentationml.presentation': 'pptx',
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
  'epub+zip': 'epub',
  'zip-compressed': 'zip',
  'audio/mpeg': 'mp3',
  jpeg: 'jpg',
  'svg+xml': 'svg',
  plain: 'txt',
};

/** "PDF": by the media type where that says it, else by the ending of the file's name where that is no script's. */
function describeKind({url, mimeType = ''}: Attachment): string {
  const type = mimeType.toLowerCase().replace(/^(?!audio\/mpeg).+\/(x-|vnd\.(ms-|.+document\.))?/, '');
  const ending = /\.(?!php|aspx?$|jsp|cgi|\d+$)([a-z\d]{2,5})$/i.exec(new URL(url).pathname)?.[1];
  return (KINDS[type] ?? (/^[a-z\d]{1,5}$/.test(type) ? type : (ending ?? ''))).toUpperCase();
}

function describe(attachment: Attachment, tag: string): string {
  const {size, duration, language} = attachment;
  return [
    describeKind(attachment),
    size === undefined ? '' : formatSize(size, tag),
    duration === undefined ? '' : formatDuration(duration, tag),
    language ? languageName(language) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

const fileName = ({url}: Attachment) => {
  const {hostname, pathname} = new URL(url);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || hostname;
  } catch {
    return name;
  }
};

function groupByTitle(attachments: readonly Attachment[]): Map<string, Attachment[]> {
  const groups = new Map<string, Attachment[]>();
  for (const attachment of attachments) {
    const title = attachment.title ?? fileName(attachment);
    const group = groups.get(title);
    if (group) group.push(attachment);
    else groups.set(title, [attachment]);
  }
  return groups;
}

/** Documents: one line each; the forms and languages of one document together. */
export function renderAttachments({
  release,
  strings,
  formatTag,
  headingLevel,
  lang,
  dir,
}: ReleaseView): unknown {
  if (!release.attachments.length) return nothing;
  const link = ({url, language}: Attachment, content: unknown) =>
    html`<a part="attachment" href=${url} hreflang=${language ?? nothing}>${content}</a>`;
  return html`<section part="section attachments">
    ${renderSectionHeading(headingLevel, strings.attachments)}
    <ul role="list">
      ${[...groupByTitle(release.attachments)].map(([title, forms]) => {
        const name = html`<span lang=${lang} dir=${dir}>${title}</span>`;
        const [only, second] = forms;
        const details = describe(only!, formatTag);
        return second
          ? html`<li>
              ${name}
              <small
                >${forms.map((form) =>
                  link(
                    form,
                    html`<span class="visually-hidden">${title}: </span
                      >${describe(form, formatTag) || fileName(form)}`,
                  ),
                )}</small
              >
            </li>`
          : html`<li>${link(only!, name)} ${details ? html`<small>${details}</small>` : nothing}</li>`;
      })}
    </ul>
  </section>`;
}

const EXTENSION = /^[\s,;]*(?:e?xt?|poste|dw|durchwahl|int|доб)\p{L}*[\s.:]*(\d+)(?=\D*$)/iu;

/** Where a number leads, and nowhere where it is none or one of several: a wrong number is worse than none. */
function findNumber(phone: string): string | undefined {
  const {0: written = '', index = 0} = /\+?\s*\d[\d\s()./\u2010-\u2015-]*/.exec(phone) ?? {};
  const rest = phone.slice(index + written.length);
  const [, extension] = EXTENSION.exec(rest) ?? [];
  if (!written || (/\d/.test(rest) && !extension)) return undefined;
  // The zero in brackets is dialled inside the country alone.
  const number = written.replace(/^(\+|00)(.*)\(0\)/, '$1$2').replace(/[^\d+]/g, '');
  return `tel:${number}${extension ? `;ext=${extension}` : ''}`;
}

/** Words without a digit, such as "by appointment", cannot be dialled. */
const renderPhone = (phone: string) => {
  const href = findNumber(phone);
  return href ? html`<a href=${href} dir="ltr">${phone}</a>` : phone;
};

const renderContact = ({name, role, organization, address, email, phone, url}: Contact) =>
  html`<li part="contact">
    ${name ? html`<strong>${name}</strong>` : nothing} ${role ? html`<span>${role}</span>` : nothing}
    ${organization ? html`<span>${url ? html`<a href=${url}>${organization}</a>` : organization}</span>` : nothing}
    ${address ? html`<span>${address}</span>` : nothing}
    ${email ? html`<span><a href="mailto:${email.replace(/[%#]/g, encodeURIComponent)}" dir="ltr">${email}</a></span>` : nothing}
    ${phone ? html`<span>${renderPhone(phone)}</span>` : nothing}
    ${url && !organization ? html`<span><a href=${url}>${new URL(url).hostname || url.replace(/^\w+:/, '')}</a></span>` : nothing}
  </li>`;

/** People and offices to ask. */
export function renderContacts({
  release: {contacts},
  strings,
  headingLevel,
  lang,
  dir,
}: ReleaseView): unknown {
  if (!contacts.length) return nothing;
  return html`<section part="section contacts">
    ${renderSectionHeading(headingLevel, strings.contacts)}
    <ul role="list" lang=${lang} dir=${dir}>
      ${contacts.map(renderContact)}
    </ul>
  </section>`;
}

/** What stands before whose text it is; many feeds write the sign themselves. */
const signOf = (credit: string): string => (/^(©|\(c\)|copyright)/i.test(credit) ? '' : '© ');

/** The way to the original, and whose the text is. */
export function renderFooter({release, strings, lang, dir}: ReleaseView): unknown {
  const {url, rights} = release;
  const credit = rights && (rights.credit ?? rights.holder);
  if (!url && !credit && !rights?.policyUrl) return nothing;
  return html`<footer part="footer">
    ${url ? html`<a part="original" href=${url}>${strings.readOriginal}</a>` : nothing}
    ${credit ? html`<span part="rights"><span lang=${lang} dir=${dir}>${signOf(credit)}${credit}</span></span>` : nothing}
    ${rights?.policyUrl ? html`<a href=${rights.policyUrl}>${strings.rightsPolicy}</a>` : nothing}
  </footer>`;
}
