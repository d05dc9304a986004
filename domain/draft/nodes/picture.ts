import { Image } from '@tiptap/extension-image'

/** Whether an image's address is one of our own attachments. */
export const isAttachment = (src: string) => /^\/api\/attachments\/[a-z0-9-]+$/i.test(src)

/** An image the team uploaded, by its attachment address; anything else never enters a draft. `alt` is required of the writer. */
export const PictureNode = Image.extend({
  addAttributes() {
    return {
      src: {
        default: '',
        parseHTML: (element) => element.getAttribute('src') ?? '',
      },
      alt: { default: '' },
      width: { default: null },
      /** The line under the picture, after its figure number; empty for none. */
      caption: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-caption') ?? '',
        renderHTML: ({ caption }: { caption?: string }) => (caption ? { 'data-caption': caption } : {}),
      },
    }
  },
  // Typing `![…](address)` would let a foreign address in.
  addInputRules: () => [],
  parseHTML: () => [
    {
      tag: 'img[src]',
      getAttrs: (element) => (isAttachment(element.getAttribute('src') ?? '') ? null : false),
    },
  ],
}).configure({ inline: false, allowBase64: false })
