/** Makes an element with a text in it. The demo's own surfaces are plain DOM, so that they stand whatever the console does. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Makes a button that does something. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', text, { type: 'button' });
  made.addEventListener('click', onClick);
  return made;
}

/** Makes a list of choices in groups, each with the value that it stands for. */
export function select(
  id: string,
  groups: readonly (readonly [label: string, options: readonly (readonly [value: string, text: string])[]])[],
): HTMLSelectElement {
  const made = element('select', '', { id });
  for (const [label, options] of groups) {
    const group = element('optgroup', '', { label });
    group.append(...options.map(([value, text]) => element('option', text, { value })));
    made.append(group);
  }
  return made;
}

/** Puts a label before a control. The control has to have an id. */
export function labelled(text: string, control: HTMLElement): HTMLElement {
  const field = element('div', '', { class: 'demo-field' });
  field.append(element('label', text, { for: control.id }), control);
  return field;
}
