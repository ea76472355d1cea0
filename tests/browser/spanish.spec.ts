import { englishLeft } from './english-left.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './fixtures.ts';
import { caption, expectNoSidewaysScroll, goTo } from './steps.ts';

test.use({ locale: 'es-MX' });

test('the whole job is done in Spanish, and the call stays in English', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  const isSpanish = async () => {
    expect(await englishLeft(page)).toEqual([]);
    await expectNoSidewaysScroll(page, 320);
    await expectAccessible(page);
  };
  await page.goto('./');
  await expect(title).toHaveText('Practica la llamada antes de hacerla');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await isSpanish();

  await page.getByRole('radio', { name: 'Preguntar si recibieron mi solicitud' }).check();
  await page.getByRole('button', { name: 'Escribir mis palabras' }).click();
  await expect(title).toHaveText('Cinco preguntas cortas');
  await page.getByLabel('Tu nombre').fill('Ana Morales');
  await page.getByLabel('La empresa').fill('Northgate Foods');
  await page.getByLabel('El trabajo, como lo llama el anuncio').fill('line cook');
  await page.getByRole('radio', { name: 'La semana pasada' }).check();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await isSpanish();
  await page.getByRole('button', { name: 'Escribir mis palabras' }).click();

  await expect(title).toHaveText('Lo que vas a decir');
  const line = page.getByRole('textbox', { name: 'Saludo y mi nombre' });
  await expect(line).toHaveValue(/Ana Morales/);
  await expect(line).toHaveAttribute('lang', 'en');
  await isSpanish();

  await page.getByRole('button', { name: 'Practicar (no se llama a nadie)' }).click();
  await expect(caption(page)).toHaveAttribute('lang', 'en');
  await expect(caption(page)).not.toHaveText(/[¿¡ñáéíó]/);
  await isSpanish();
  const end = page.getByRole('link', { name: 'Ver cómo salió' });
  const said = page.getByRole('button', { name: 'Ya lo dije' });
  for (let turns = 0; turns < 40; turns += 1) {
    await expect(end.or(said)).toBeVisible();
    if (await end.isVisible()) break;
    await said.click();
  }
  await end.click();

  await expect(page.getByText('Lo que dijiste, junto a tus palabras')).toBeVisible();
  await isSpanish();
  await page.getByRole('link', { name: 'Mi tarjeta' }).click();
  await expect(title).toHaveText('Tu tarjeta');
  await expect(page.getByRole('region', { name: 'Cómo se imprimirá' })).toBeVisible();
  await isSpanish();
});

test('the language is changed on the first visit and in the settings, and stays', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  await page.goto('./');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(title).toHaveText('Practise the phone call before you make it');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await goTo(page, '/settings');
  const language = page.getByRole('combobox', { name: 'Language' });
  await expect(language).toHaveValue('en');
  await page.reload();
  await expect(title).toHaveText('Settings');
  await language.focus();
  await language.selectOption('Español');
  await expect(title).toHaveText('Ajustes');
  await expect(page.getByRole('combobox', { name: 'Idioma' })).toBeFocused();
  expect(await englishLeft(page)).toEqual([]);
});

test('on a shared computer the language goes along, and nothing that was written is lost by it', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Practise the phone call before you make it',
  );
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Your name').fill('Ana Morales');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await expect(page.getByLabel('Tu nombre')).toHaveValue('Ana Morales');
});

test('what a coach says in the first friendly call is Spanish too', async ({ page }) => {
  await goTo(page, '/start/get-information');
  await page.getByLabel('Tu nombre').fill('Ana Morales');
  await page.getByRole('button', { name: 'Escribir mis palabras' }).click();
  await page.getByRole('button', { name: 'Practicar (no se llama a nadie)' }).click();
  await expect(caption(page)).toBeFocused();
  await page.getByText('Ayuda', { exact: true }).click();
  await page.getByRole('button', { name: 'Me quedé en blanco' }).click();
  await expect(page.getByText(/Tu nombre, |Lee tu primera frase/)).toBeVisible();
});
