/** What the upload page does by itself: sends each file, asks for its progress, then opens the activity. */
export function startUpload({ pollEvery }: { readonly pollEvery: number }): void {
  type Progress = {
    readonly id: number;
    readonly workflow: string;
    readonly progress: number;
    readonly error: string | null;
    readonly activity?: { readonly id: number; readonly name: string; readonly type: string };
  };

  const input = document.querySelector<HTMLInputElement>('input.files');
  const list = document.querySelector('#uploadProgress ul.uploads');
  const ready: { readonly id: number; readonly form: HTMLFormElement }[] = [];
  let waiting = 0;

  /** The server gives JSON only to those who ask as a script does. */
  async function ask<Answer>(url: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { ...init.headers, 'X-Requested-With': 'XMLHttpRequest' };
    const answer = await fetch(url, { ...init, headers });
    return (await answer.json()) as Answer;
  }

  function newForm(): HTMLFormElement | null {
    const source = document.getElementById('activity-template')?.textContent ?? '';
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const item = document.createElement('li');
    item.append(...parsed.body.childNodes);
    list?.append(item);
    return item.querySelector('form');
  }

  function field(form: HTMLFormElement, selector: string): HTMLInputElement | null {
    return form.querySelector<HTMLInputElement>(selector);
  }

  function say(form: HTMLFormElement, text: string): void {
    const status = form.querySelector('.status');
    if (status) status.textContent = text;
  }

  /** What went wrong may have a link in it, to the activity that is there already. */
  function complain(form: HTMLFormElement, markup: string): void {
    form.className = 'bad';
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    form.querySelector('.status')?.replaceChildren(...parsed.body.childNodes);
  }

  function allowSaving(): void {
    const allowed = waiting === 0 && ready.length > 0;
    for (const button of document.querySelectorAll('.save-and-view')) button.classList.toggle('disabled', !allowed);
  }

  /** The number of the question stands in it, so that whoever answers needs no memory. */
  async function processed(id: number, form: HTMLFormElement): Promise<Progress | undefined> {
    for (let poll = 0; ; poll += 1) {
      await new Promise((resolve) => setTimeout(resolve, pollEvery));
      const query = new URLSearchParams([
        ['ids[]', String(id)],
        ['poll', String(poll)],
      ]);
      const [progress] = await ask<Progress[]>(`/upload/progress.json?${query}`);
      if (!progress || progress.error !== null) return progress;
      say(form, `${progress.workflow}, ${progress.progress} %`);
      if (progress.workflow === 'success') return progress;
    }
  }

  async function upload(file: File): Promise<void> {
    const form = newForm();
    if (!form) return;
    waiting += 1;
    allowSaving();
    say(form, file.name);
    const body = new FormData();
    body.append('files[]', file);
    const [sent] = await ask<Progress[]>(`/upload/files?${new URLSearchParams({ name: file.name })}`, {
      method: 'POST',
      body,
    });
    const done = sent && (await processed(sent.id, form));
    waiting -= 1;
    if (done?.activity) {
      ready.push({ id: done.activity.id, form });
      const title = field(form, 'input[name=name]');
      if (title) title.value = done.activity.name;
    } else {
      complain(form, done?.error ?? 'No answer');
    }
    allowSaving();
  }

  async function saveAndView(): Promise<void> {
    const activities = ready.map(({ id, form }) => ({
      id,
      name: field(form, 'input[name=name]')?.value,
      description: form.querySelector('textarea')?.value,
      sport_type: form.querySelector<HTMLElement>('.sport-type .selection')?.dataset.value,
    }));
    await ask('/athlete/training_activities/bulk_update', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ activities }),
    });
    location.assign(`/activities/${ready[0]?.id}`);
  }

  function onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const menu = target?.closest('.drop-down-menu');
    const choice = target?.closest<HTMLElement>('.options li');
    const save = target?.closest('.save-and-view');
    if (menu && choice) {
      event.preventDefault();
      const selection = menu.querySelector<HTMLElement>('.selection');
      if (selection) {
        selection.textContent = choice.textContent;
        selection.dataset.value = choice.dataset.value ?? '';
      }
      menu.classList.remove('open');
    } else if (menu && target?.closest('.selection')) {
      menu.classList.toggle('open');
    } else if (save && !save.classList.contains('disabled')) {
      void saveAndView();
    }
  }

  document.addEventListener('click', onClick);
  input?.addEventListener('change', () => {
    for (const file of input.files ?? []) void upload(file);
  });
}
