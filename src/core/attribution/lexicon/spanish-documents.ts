import { wordSet } from "./pack.ts";

/** Nouns for what can be read, heard or looked up, in lower case. */
export const SPANISH_DOCUMENTS = wordSet(`
    informe informes estudio estudios encuesta encuestas sondeo sondeos memorando memorándum documento
    documentos expediente demanda querella denuncia acusación auto sentencia fallo resolución orden decreto ley
    proyecto transcripción carta cartas correo correos comunicado comunicados datos cifras estadísticas
    registros registro archivo archivos auditoría auditoria revisión artículo análisis evaluación dosier tratado
    constitución reglamento aviso boletín manifiesto censo contrato acuerdo propuesta plan borrador texto libro
    biografía vídeo video imágenes fotos fotografías grabación grabaciones audio mapa mapas página mensaje
    mensajes nota acta actas factura facturas balance previsión proyecciones estimaciones estimación resultados
    investigación hallazgos evidencia modelo atestado escrito escritos declaraciones documentación trabajo
    reporte reportes inventario muestra consenso recibo presupuesto memoria anexo cartel índice barómetro
    letrero audios edicto oficio bitácora parte partes sumario peritaje peritajes certificado constancia
    circular dictamen providencia minuta póster pancarta informe-anexo anuncio tuit conteo estadística
    legislación normativa norma reglamentación convenio pliego publicación antecedentes diligencias pesquisas
    indagaciones pericias autopsia necropsia publicaciones post posts posteo posteos chat chats relevamiento
    ranking listado misiva calendario cronograma proyección cálculo cálculos evidencias indicios protocolo estatuto código
    iniciativa anteproyecto resultado paper tesis trino pronóstico pronósticos reseña biopsia alegato monitoreo
    diagnóstico ponencia instructivo autobiografía memorias`);
