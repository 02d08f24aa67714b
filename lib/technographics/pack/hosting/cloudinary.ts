import type { TechnologyDefinition } from '../../definition.ts';

export const CLOUDINARY: TechnologyDefinition = {
  id: 'cloudinary',
  name: 'Cloudinary',
  categories: ['hosting'],
  recall: 500,
  rules: [{ on: 'host', host: 'res.cloudinary.com', pictures: 4 }],
  // source: https://cloudinary.com/documentation (recalled)
};
