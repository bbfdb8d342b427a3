import type { SpokenCues } from '../cue-pack.ts';

export const portugueseCues: SpokenCues = {
  strong: 'né tá então_assim tipo_assim aham pois_é sei_lá a_gente gente beleza oi_pessoal oi_gente tchau valeu',
  medium: 'então sim não oi obrigado obrigada tipo assim aí acho_que eu_acho certo bom legal claro olha bom_dia pessoal vamos',
  light: 'eu você vocês nós me te estou tô estamos tenho temos agora aqui também vou vai fazer falar ver isso porque que_eu',
  reported: 'apresentou explicou destacou mencionou anunciou participantes informou',
  common: 'o a os as de que e em um uma é por com para se do da no na mais',
  self: 'eu me mim meu minha meus minhas',
  others: 'ele ela dele dela',
};
