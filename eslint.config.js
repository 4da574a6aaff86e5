import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'dist.next/', 'dist.last/', '.astro/', 'tests/output/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**', 'scripts/**'],
    // The record asks which places and languages exist; it words nothing.
    ignores: ['src/language/**', 'src/record/schema/code.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({
          property,
          message: 'Numbers, dates and places are put into words by src/language/say/ only.',
        })),
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Numbers, dates and places are put into words by src/language/say/ only.' },
      ],
    },
  },
);
